# What the loader says on a host's page before anything is loaded, or when nothing could be. Put into the loader when the page is built.

loader-open = See your everyday skills
loader-close = Close
loader-wait = One moment. The page is getting ready.
loader-trouble = Something went wrong
loader-trouble-lead = What you saved is safe on this device. Load the page again, or try another browser.
loader-reload = Load again
loader-save = Save my answers
