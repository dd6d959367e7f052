#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_ways() {
        let line = Line::new([Stop::Station, Stop::Market, Stop::Zoo]);
        assert_eq!(line.after(Stop::Market, false), Some(Stop::Zoo));
        assert_eq!(line.after(Stop::Station, true), None);
        assert_eq!(line.after(Stop::Zoo, false), None);
        assert_eq!(line.after(Stop::Harbour, false), None);
        assert_eq!(line.ends(), Some((Stop::Station, Stop::Zoo)));
    }
}
