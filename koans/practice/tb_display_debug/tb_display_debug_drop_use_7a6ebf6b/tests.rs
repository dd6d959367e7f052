#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interning_shares() {
        let pool = Pool::default();
        let first = pool.intern("width");
        let second = pool.intern(String::from("width"));

        assert_eq!(format!("{first:?} {}", second.as_ref()), "'width width");
    }
}
