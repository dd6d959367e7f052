#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_until_empty() {
        let vault = new_vault("urn");
        assert_eq!(lend(&vault), Ok(("urn".to_string(), 0)));
        assert_eq!(lend(&vault), Err("nothing left"));
    }
}
