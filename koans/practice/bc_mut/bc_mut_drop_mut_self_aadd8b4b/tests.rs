#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        let mut lab = Lab::default();
        let offset = 7;
        lab.prepare("shift", Box::new(move |n| n + offset));
        lab.prepare("double", Box::new(|n| n * 2));
        assert_eq!(lab.run(5), [("double", 10), ("shift", 12)]);
    }
}
