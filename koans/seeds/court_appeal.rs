use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Guilty(u32),
    Acquitted,
}

pub fn years(ruling: &Verdict) -> Option<u32> {
    match ruling {
        Verdict::Guilty(term) => Some(*term),
        Verdict::Acquitted => None,
    }
}

pub fn appeal(ruling: &Rc<Verdict>) -> Option<(Verdict, Verdict)> {
    let term = years(ruling)?;
    Some((ruling.as_ref().clone(), Verdict::Guilty(term / 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_the_term() {
        let (old, new) = appeal(&Rc::new(Verdict::Guilty(6))).unwrap();
        assert_eq!(old, Verdict::Guilty(6));
        assert_eq!(years(&new), Some(3));
    }

    #[test]
    fn nothing_to_appeal() {
        let ruling = Rc::new(Verdict::Acquitted);
        assert_eq!(years(&ruling), None);
        assert_eq!(appeal(&ruling), None);
    }
}
