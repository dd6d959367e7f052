#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        let p = pets(120);
        assert_eq!(feed(&p, 2), [70, 30, 20, 0]);
        assert_eq!(diary(&p[1]), "Rex Tom Rex");
    }
}
