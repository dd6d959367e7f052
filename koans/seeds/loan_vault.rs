use std::cell::RefCell;

pub struct Vault {
    pub open: bool,
    pub pieces: RefCell<Vec<String>>,
}

pub fn lend(vault: &Vault) -> Result<(String, usize), &'static str> {
    if !vault.open {
        return Err("closed");
    }
    let piece = vault.pieces.borrow_mut().pop().ok_or("nothing left")?;
    Ok((piece, vault.pieces.borrow().len()))
}

pub fn new_vault(piece: &str) -> Vault {
    let pieces = RefCell::new(vec![piece.to_string()]);
    Vault { open: true, pieces }
}

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
