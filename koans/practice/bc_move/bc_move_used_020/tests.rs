#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fresh() {
        assert_eq!(
            enroll("Lena".to_string(), "Voss", &[]),
            Account {
                display: "Lena Voss".to_string(),
                login: "lena".to_string()
            }
        );
    }

    #[test]
    fn collision() {
        assert_eq!(
            enroll("Tom".to_string(), "Li", &["tom", "tomx"]),
            Account {
                display: "Tom Li".to_string(),
                login: "tomxx".to_string()
            }
        );
    }
}
