#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flat() {
        let plan = Plan::read("hall:1x6\nkitchen:3x4").unwrap();
        assert_eq!(plan.area(), 18);
        assert_eq!(plan.narrow().collect::<Vec<_>>(), ["hall"]);
        assert!(Plan::read("attic").is_none());
    }
}
