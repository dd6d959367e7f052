use std::collections::BTreeSet;

pub struct Flags {
    pub letters: BTreeSet<char>,
    pub lowest: char,
}

pub fn flags(text: &str) -> Option<Flags> {
    let letters: BTreeSet<char> = text.strip_prefix('-')?.chars().collect();
    let lowest = *letters.first()?;
    Some(Flags { letters, lowest })
}

pub fn add_flag(flags: &mut Flags, extra: char) {
    flags.letters.insert(extra);
    flags.lowest = flags.lowest.min(extra);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_letters() {
        let found = flags("-vxcv").unwrap();
        assert_eq!(found.letters.len(), 3);
        assert_eq!(found.lowest, 'c');
        assert!(flags("vx").is_none());
        assert!(flags("-").is_none());
    }

    #[test]
    fn adds_a_letter() {
        let mut found = flags("-k").unwrap();
        add_flag(&mut found, 'b');
        assert_eq!((found.letters.len(), found.lowest), (2, 'b'));
    }
}
