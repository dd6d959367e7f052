#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn follows() {
        let a: HashMap<String, String> =
            [("info", "desk"), ("desk", "ann"), ("x", "y"), ("y", "x")]
                .map(|(a, b)| (a.into(), b.into()))
                .into();
        assert_eq!(deliver(&a, "info"), "ann");
        assert_eq!(deliver(&a, "x"), "y");
        assert_eq!(deliver(&a, "zed"), "zed");
    }
}
