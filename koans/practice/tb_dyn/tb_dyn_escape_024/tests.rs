#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn approves() {
        let plants = ["ivy", "", "giant hogweed", "mint"]
            .map(String::from)
            .to_vec();
        assert_eq!(approve(plants, &["hogweed", "knot"]), ["ivy", "mint"]);
    }
}
