#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unique() {
        let found: Vec<String> = tokens("Eggs, milk,eggs Tea").collect();
        assert_eq!(found, ["eggs", "milk", "tea"]);
    }
    #[test]
    fn missing() {
        assert_eq!(to_buy("Eggs, milk", &["milk"]), ["eggs"]);
    }
}
