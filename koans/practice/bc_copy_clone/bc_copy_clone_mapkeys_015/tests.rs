#[cfg(test)]
mod tests {
    use super::*;
    fn table() -> Timetable {
        [("4", vec!["Zoo", "Dom"]), ("7", vec!["Dom", "Hafen"])]
            .into_iter()
            .map(|(l, s)| (l.to_string(), s.into_iter().map(String::from).collect()))
            .collect()
    }
    #[test]
    fn inverts() {
        assert_eq!(
            by_stop(&table())["Dom"].iter().collect::<Vec<_>>(),
            ["4", "7"]
        );
    }
    #[test]
    fn transfers() {
        assert_eq!(transfer_stops(&table()), ["Dom"]);
    }
}
