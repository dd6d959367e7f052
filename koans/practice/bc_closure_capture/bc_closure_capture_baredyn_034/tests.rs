#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn steps() {
        let suffix = "!";
        let p = Pipeline::default()
            .then("trim", Box::new(|s| s.trim().to_string()))
            .then("shout", Box::new(move |s| s.to_uppercase() + suffix));
        assert_eq!(p.explain(" hey "), ["trim: hey", "shout: HEY!"]);
    }
}
