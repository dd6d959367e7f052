#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn large() {
        assert_eq!(larger_than(&[10, 5_000, 300, 301], 300), [5_000, 301]);
    }
    #[test]
    fn own_callback() {
        extern "C" fn even(bytes: u64, _: *const c_void) -> bool {
            bytes % 2 == 0
        }
        assert_eq!(list(&[1, 2, 3, 4], even, std::ptr::null()), [2, 4]);
    }
}
