#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn expands() {
        assert_eq!(List(vec!["fox", "hen"]).text(), "the fox the hen .");
        assert_eq!(List(vec![]).expand().len(), 1);
    }
}
