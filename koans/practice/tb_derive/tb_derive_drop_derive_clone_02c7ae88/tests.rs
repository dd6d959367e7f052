#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveys_a_peak() {
        let old = Peak {
            name: "knob".to_string(),
            metres: 700,
        };
        let new = survey(&old, &712);
        assert_eq!((new.name.as_str(), new.metres), ("KNOB", 712));
        assert_eq!(survey(&old, &3).metres, 700);
    }

    #[test]
    fn ranks_high_first() {
        let low = Peak {
            name: "low".to_string(),
            metres: 10,
        };
        let high = survey(&low, &90);
        let list = rank(&[low, high]);
        assert_eq!((list.len(), list[0].metres), (2, 90));
    }
}
