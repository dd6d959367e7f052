#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two() {
        assert_eq!(shelve(&["opal", "agate"]), "opal:Q001,agate:Q006");
    }
}
