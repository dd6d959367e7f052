#[cfg(test)]
mod tests {
    use super::*;
    fn log() -> Vec<Hike> {
        let h = |peak, metres, hours| Hike {
            peak,
            metres,
            hours,
        };
        vec![
            h("Rigi", 1798, 5.5),
            h("Dom", 4545, 12.0),
            h("Napf", 1408, 3.0),
        ]
    }
    #[test]
    fn columns() {
        let first = |column, down| sorted(log(), column, down)[0].peak;
        assert_eq!(first("peak", false), "Dom");
        assert_eq!(first("metres", false), "Napf");
        assert_eq!(first("hours", true), "Dom");
        assert_eq!(first("colour", true), "Rigi");
        assert!(comparator("x", true).is_none());
    }
}
