#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_until_empty() {
        let vault = new_vault("urn");
        assert_eq!(lend(&vault), Ok(("urn".to_string(), 0)));
        assert_eq!(lend(&vault), Err("nothing left"));
    }

    #[test]
    fn closed_vault_lends_nothing() {
        let mut vault = new_vault("mask");
        vault.open = false;
        assert_eq!(lend(&vault), Err("closed"));
    }
}
