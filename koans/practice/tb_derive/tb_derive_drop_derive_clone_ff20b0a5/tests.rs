#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_strong_or_missing() {
        let bottles = [Liquid::Acid(90)];

        assert_eq!(pour(&bottles, 7), Err("no such bottle".to_string()));
    }
}
