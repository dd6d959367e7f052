#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shared() {
        let flat = move_in(&["Kim", "Lee"]);
        assert_eq!(flat[0].wants("milk"), 1);
        assert_eq!(flat[1].wants("rice"), 2);
        assert_eq!(flat[0].shop(), "milk (Kim), rice (Lee)");
        assert_eq!(flat[1].shop(), "");
    }
}
