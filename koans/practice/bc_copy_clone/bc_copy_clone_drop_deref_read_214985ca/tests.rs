#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_a_step() {
        let step = brew("W120").unwrap();
        let more = scale(&step, &[3, 9]).ok().unwrap();
        assert_eq!((more.verb, more.amount, step.amount), ('W', 360, 120));
    }

    #[test]
    fn faults() {
        assert!(brew("").is_none() && brew("Wx").is_none());
        let step = brew("G4000000000").unwrap();
        assert_eq!(scale(&step, &[2]).err(), Some('G'));
        assert_eq!(scale(&step, &[]).err(), Some('?'));
    }
}
