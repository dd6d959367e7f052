#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders() {
        assert_eq!(
            Order {
                dish: Dish("soup".to_string()),
                plates: 3
            }
            .to_string(),
            "3 x soup"
        );
        assert_eq!(
            format!(
                "{}",
                Order {
                    dish: Dish("pie".to_string()),
                    plates: 1
                }
            ),
            "1 x pie"
        );
    }
}
