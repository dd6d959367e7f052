#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both() {
        assert_eq!(alarms(580, 355), ["Elbe", "Saale"]);
    }
    #[test]
    fn one_centimetre_short() {
        assert!(alarms(579, 354).is_empty());
    }
}
