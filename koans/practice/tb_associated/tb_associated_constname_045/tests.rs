#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn writes() {
        let mut tape = String::new();
        write(&mut tape, &Track(7, "Blue"));
        write(&mut tape, &Blank);
        write(&mut tape, &Track(8, "Long title"));
        assert_eq!(tape, "07Blue________08Long tit");
    }
}
