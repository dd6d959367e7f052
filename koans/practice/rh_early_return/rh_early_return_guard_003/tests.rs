#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn jumps() {
        let mut s = Strip::new("oo.o");
        assert_eq!(s.jump(0), Ok(2));
        assert_eq!(s.jump(0), Err(Illegal::NoPeg));
        assert_eq!(s.jump(2), Err(Illegal::OffBoard));
        assert_eq!(Strip::new("ooo").jump(0), Err(Illegal::Occupied));
    }
}
