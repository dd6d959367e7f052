#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let d = Deck::default();
        d.append("hello", 2);
        d.append("data", 5);
        let slide = d.at_minute(2).unwrap();
        d.append("end", 1);
        assert_eq!(slide.title, "data");
        assert_eq!(d.at_minute(7).unwrap().title, "end");
        assert_eq!(d.at_minute(8), None);
    }
}
