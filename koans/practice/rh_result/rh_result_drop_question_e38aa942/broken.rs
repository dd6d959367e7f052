use std::cell::RefCell;

pub struct Vault {
    pub open: bool,
    pub pieces: RefCell<Vec<String>>,
}

pub fn lend(vault: &Vault) -> Result<(String, usize), &'static str> {
    let piece = vault.pieces.borrow_mut().pop().ok_or("nothing left");
    Ok((piece, vault.pieces.borrow().len()))
}

pub fn new_vault(piece: &str) -> Vault {
    let pieces = RefCell::new(vec![piece.to_string()]);
    Vault { open: true, pieces }
}
