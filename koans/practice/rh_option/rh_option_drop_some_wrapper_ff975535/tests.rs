#[cfg(test)]
mod tests {
    use super::*;

    fn st(name: &str) -> Rc<Station> {
        Rc::new(Station {
            name: name.to_string(),
        })
    }

    #[test]
    fn hub_is_busiest() {
        let (a, b, c) = (st("Bern"), st("Thun"), st("Biel"));
        let links = [(a.clone(), b.clone()), (c.clone(), a.clone())];
        assert_eq!(busiest(&links).unwrap().name, "Bern");
        let links = [(a, b.clone()), (c, b.clone()), (b, st("Chur"))];
        assert_eq!(busiest(&links).unwrap().name, "Thun");
    }

    #[test]
    fn equal_names_are_one_station() {
        let links = [(st("Lund"), st("Malmo")), (st("Ystad"), st("Lund"))];
        assert_eq!(busiest(&links).unwrap().name, "Lund");
        assert!(busiest(&[]).is_none());
    }
}
