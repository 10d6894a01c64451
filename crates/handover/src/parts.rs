//! What is too long for one QR code in several: numbered parts, collected in any order.
//!
//! What fits is the ordinary link, which any phone's camera opens. Else each part is
//! `SKILLS1.<number>.<how many>.<whole>.<data>.<checksum>`: the CRC-32 of the whole, which also tells it from others; a stretch
//! of the kind's letter and the compressed bytes; the CRC-32 of all that stands before the last dot. Bytes are written in
//! base32 (RFC 4648, without padding): capitals and digits are a mode of QR codes with 5.5 bits a sign, in which base64url
//! would need 8. Base45 would be 6 % shorter, but has spaces and per cent signs, which do not outlive being copied.

use crate::{
    HandoverError, Kind, LARGEST_PASTED, Link,
    checksum::checksum,
    link::VERSION,
    signs::{Signs, decoded},
};
use data_encoding::BASE32_NOPAD;

/// The most parts: nobody holds a phone over more codes, and nine kilobytes are a long reflection with its badges.
pub const MOST_PARTS: usize = 20;

/// The bytes of a link in a QR code of version 20, level L. Phones' own cameras read it; they focus and have all their pixels.
const LINK_ROOM: usize = 858;

/// The bytes of a part in a QR code of version 15, level L: 758 signs, of which 30 are its head and its checksum. Of generated
/// frames of 640 × 480, as an old phone gives them to a page, version 15 was read nearly always, version 20 every other time.
const PART_ROOM: usize = 455;

const HEAD: &str = "SKILLS";

/// How many signs a checksum has in base32.
const CHECKSUM_SIGNS: usize = 7;

/// The texts of the QR codes for a link: one that any camera opens, or the parts in their order. `page` is the address that the
/// fragment follows.
///
/// # Errors
/// [`HandoverError::TooLarge`] when there would be more than [`MOST_PARTS`].
pub fn codes(link: &Link, page: &str) -> Result<Vec<String>, HandoverError> {
    let address = [page, &link.fragment()].concat();
    if address.len() <= LINK_ROOM {
        return Ok(vec![address]);
    }
    let whole = whole(link);
    let count = whole.len().div_ceil(PART_ROOM);
    if count > MOST_PARTS {
        return Err(HandoverError::TooLarge);
    }
    let id = BASE32_NOPAD.encode(&checksum(&whole));
    // All of one length, so that no code is finer than it must be.
    let parts = (1..).zip(whole.chunks(whole.len().div_ceil(count)));
    Ok(parts.map(|(number, data)| part(number, count, &id, &BASE32_NOPAD.encode(data))).collect())
}

fn whole(link: &Link) -> Vec<u8> {
    let mut whole = link.kind().letter().to_string().into_bytes();
    whole.extend_from_slice(link.compressed());
    whole
}

fn part(number: usize, count: usize, id: &str, data: &str) -> String {
    let text =
        [HEAD, VERSION, ".", &number.to_string(), ".", &count.to_string(), ".", id, ".", data].concat();
    let sum = BASE32_NOPAD.encode(&checksum(text.as_bytes()));
    [&text, ".", &sum].concat()
}

/// How far collecting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// These parts of so many are still missing, by their numbers from 1 on.
    Missing {
        /// How many parts there are.
        of: usize,
        /// The numbers of those that are missing.
        numbers: Vec<usize>,
    },
    /// All is there. The collector is empty again.
    Whole(Link),
}

/// Puts together what cameras read and people paste.
#[derive(Clone, Debug, Default)]
pub struct Collector {
    /// The whole that the parts belong to.
    id: String,
    /// In their order; none while nothing was collected.
    parts: Vec<Option<Vec<u8>>>,
}

impl Collector {
    /// Takes a link, a part or several, in any order and as often as they come.
    ///
    /// # Errors
    /// [`HandoverError`] when nothing in the text can be taken; what was collected stays. Only where all parts are there and
    /// are not what was handed over ([`HandoverError::Changed`]) is the collector empty again.
    pub fn add(&mut self, text: &str) -> Result<Progress, HandoverError> {
        let mut why = match Link::find(text) {
            Ok(link) => {
                *self = Self::default();
                return Ok(Progress::Whole(link));
            }
            Err(error) => error,
        };
        if text.len() > LARGEST_PASTED {
            return Err(why);
        }
        let text = decoded(text).to_ascii_uppercase();
        let mut has_taken = false;
        for after in text.split(HEAD).skip(1) {
            match read(Signs::new(after)).and_then(|part| self.take(part)) {
                Ok(()) => has_taken = true,
                Err(error) if why == HandoverError::Foreign => why = error,
                Err(_) => {}
            }
        }
        if has_taken { self.progress() } else { Err(why) }
    }

    fn take(&mut self, part: Part) -> Result<(), HandoverError> {
        if self.parts.is_empty() {
            self.id = part.id;
            self.parts = vec![None; part.count];
        } else if (&self.id, self.parts.len()) != (&part.id, part.count) {
            return Err(HandoverError::OtherWhole);
        }
        if let Some(place) = self.parts.get_mut(part.number - 1) {
            *place = Some(part.data);
        }
        Ok(())
    }

    fn progress(&mut self) -> Result<Progress, HandoverError> {
        let parts = (1..).zip(&self.parts);
        let numbers: Vec<_> = parts.filter(|(_, part)| part.is_none()).map(|(number, _)| number).collect();
        if !numbers.is_empty() {
            return Ok(Progress::Missing { of: self.parts.len(), numbers });
        }
        let Self { id, parts } = std::mem::take(self);
        let whole: Vec<u8> = parts.into_iter().flatten().flatten().collect();
        if id != BASE32_NOPAD.encode(&checksum(&whole)) {
            return Err(HandoverError::Changed);
        }
        let (&letter, compressed) = whole.split_first().ok_or(HandoverError::Changed)?;
        let kind = Kind::of(letter.into()).ok_or(HandoverError::Newer)?;
        Link::new(kind, compressed.to_vec()).map(Progress::Whole)
    }
}

struct Part {
    /// From 1 to `count`.
    number: usize,
    count: usize,
    id: String,
    data: Vec<u8>,
}

/// Reads what follows the head.
fn read(mut signs: Signs) -> Result<Part, HandoverError> {
    let version = signs.run(3, |sign| sign.is_ascii_digit());
    if version.is_empty() || !signs.is('.') {
        return Err(HandoverError::Foreign);
    }
    let is_sign = |sign: char| matches!(sign, 'A'..='Z' | '0'..='9');
    let mut field = |most| {
        let field = signs.run(most, is_sign);
        signs.is('.').then_some(field).ok_or(HandoverError::CutOff)
    };
    let (number, count, id) = (field(3)?, field(3)?, field(CHECKSUM_SIGNS)?);
    let data = field(LARGEST_PASTED)?;
    let sum = signs.run(CHECKSUM_SIGNS, is_sign);
    if sum.len() < CHECKSUM_SIGNS {
        return Err(HandoverError::CutOff);
    }
    let text = [HEAD, &version, ".", &number, ".", &count, ".", &id, ".", &data].concat();
    if sum != BASE32_NOPAD.encode(&checksum(text.as_bytes())) {
        return Err(HandoverError::Changed);
    }
    if version != VERSION {
        return Err(HandoverError::Newer);
    }
    let data = BASE32_NOPAD.decode(data.as_bytes()).map_err(|_| HandoverError::Changed)?;
    let number_of = |digits: String| digits.parse().map_err(|_| HandoverError::Changed);
    let (number, count): (usize, usize) = (number_of(number)?, number_of(count)?);
    if count > MOST_PARTS {
        return Err(HandoverError::TooLarge);
    }
    if (1..=count).contains(&number) {
        Ok(Part { number, count, id, data })
    } else {
        Err(HandoverError::Changed)
    }
}
