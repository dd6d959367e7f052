#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parsed() {
        let expected = Entry {
            owner: "ada".into(),
            size: 120,
            executable: true,
        };
        assert_eq!(entry("rwxr--r-- ada 120 run.sh"), Some(expected));
        assert_eq!(entry("total 5"), None);
    }
    #[test]
    fn big() {
        assert_eq!(biggest("rw- a 3 x\nrw- b 10 y\n").unwrap().owner, "b");
    }
}
