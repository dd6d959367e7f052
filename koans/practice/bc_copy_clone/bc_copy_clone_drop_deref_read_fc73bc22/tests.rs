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
}
