#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spines() {
        assert_eq!(spine("Emma", &Isbn(3446)), "3-446 emma");
        assert_eq!(spine("IT", &Isbn(9007)), "9-007 it");
    }
}
