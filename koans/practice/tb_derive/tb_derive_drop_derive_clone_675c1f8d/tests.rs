#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let herd = [enter("Rosa=12").unwrap(), enter("Edda=9").unwrap()];
        assert_eq!(total(&herd), Ok(21));
    }

    #[test]
    fn names_the_dry_cow() {
        let herd = [enter("Rosa=12").unwrap(), enter("Lise=?").unwrap()];
        assert_eq!(total(&herd).unwrap_err().name, "Lise");
        assert_eq!(enter("Rosa"), Err("Rosa".to_string()));
    }
}
