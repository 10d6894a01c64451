// Before anything that is a module runs.
window.before = snapshot();
