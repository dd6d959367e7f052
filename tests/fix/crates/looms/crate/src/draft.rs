use std::fmt;

use crate::Cloth;

/// Which shaft each thread of the warp hangs on, and which shafts each treadle lifts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    threading: Vec<usize>,
    treadles: Vec<Vec<usize>>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum DraftError {
    NoThread,
    NoShaft(char),
}

impl fmt::Display for DraftError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DraftError::NoThread => f.write_str("no threads"),
            DraftError::NoShaft(found) => write!(f, "no shaft: {found}"),
        }
    }
}

impl Draft {
    /// From the numbers of the shafts, thread by thread: "1234".
    pub fn new(threading: &str, treadles: &[&[usize]]) -> Result<Self, DraftError> {
        if threading.is_empty() {
            return Err(DraftError::NoThread);
        }
        let shaft = |found: char| match found.to_digit(10) {
            Some(number) if number > 0 => Ok(number as usize),
            _ => Err(DraftError::NoShaft(found)),
        };
        Ok(Draft {
            threading: threading.chars().map(shaft).collect::<Result<_, _>>()?,
            treadles: treadles.iter().map(|shafts| shafts.to_vec()).collect(),
        })
    }

    pub fn width(&self) -> usize {
        self.threading.len()
    }

    /// The threads that a treadle lifts; none when there is no such treadle.
    pub fn lifted(&self, treadle: usize) -> Vec<bool> {
        let shafts = self.treadles.get(treadle).map_or(&[][..], Vec::as_slice);
        self.threading
            .iter()
            .map(|shaft| shafts.contains(shaft))
            .collect()
    }

    /// Step on the treadles one after another.
    pub fn weave(&self, steps: impl IntoIterator<Item = usize>) -> Cloth {
        let mut cloth = Cloth::new(self.width());
        for step in steps {
            cloth.beat(&self.lifted(step));
        }
        cloth
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_treadle_lifts_its_shafts() {
        let draft = Draft::new("1231", &[&[1], &[2, 3]]).unwrap();
        assert_eq!(draft.lifted(0), [true, false, false, true]);
        assert_eq!(draft.lifted(1), [false, true, true, false]);
        assert_eq!(draft.lifted(2), [false; 4]);
    }

    #[test]
    fn drafts_are_checked() {
        assert_eq!(Draft::new("", &[]), Err(DraftError::NoThread));
        assert_eq!(Draft::new("120", &[]), Err(DraftError::NoShaft('0')));
    }

    #[test]
    fn one_draft_weaves_many_cloths() {
        let draft = Draft::new("12", &[&[1], &[2]]).unwrap();
        let (plain, rib) = (draft.weave([0, 1]), draft.weave([0, 0, 1]));
        assert_eq!(plain.to_string(), "#-\n-#\n");
        assert_eq!(rib.picks(), 3);
    }
}
