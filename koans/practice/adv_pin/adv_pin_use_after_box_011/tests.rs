#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds_up() {
        let mut day = Day::default();
        day.add(Dig {
            metres: 2,
            hard: true,
        });
        day.add(Dig {
            metres: 5,
            hard: false,
        });
        assert_eq!(day.metres, 7);
        assert_eq!(day.minutes(), 80);
    }
}
