#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safe_liquids_are_poured() {
        let bottles = [Liquid::Water, Liquid::Acid(50)];
        assert_eq!(pour(&bottles, 0), Ok(Liquid::Water));
        assert_eq!(pour(&bottles, 1), Ok(Liquid::Acid(50)));
    }

    #[test]
    fn refuses_strong_or_missing() {
        let bottles = [Liquid::Acid(90)];
        assert_eq!(pour(&bottles, 0), Err("90 ml is too much".to_string()));
        assert_eq!(pour(&bottles, 7), Err("no such bottle".to_string()));
    }
}
