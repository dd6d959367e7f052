#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn swarms() {
        unsafe {
            let old = hive_new(30_000);
            let young = hive_swarm(old);
            assert_eq!(hive_free(old), 15_000);
            assert_eq!(hive_free(young), 15_000);
        }
    }
    #[test]
    fn empty() {
        assert_eq!(unsafe { hive_free(hive_new(0)) }, 0);
    }
}
