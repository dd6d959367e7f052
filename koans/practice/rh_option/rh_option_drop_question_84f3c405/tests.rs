#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_opening_alliterates() {
        let tones = HashMap::from([('b', 1), ('k', -2)]);

        assert_eq!(opening(&tones, "keen").unwrap().tone, -2);
    }
}
