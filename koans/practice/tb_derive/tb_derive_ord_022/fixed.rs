pub fn breaks<T: PartialOrd>(items: &[T]) -> usize {
    items.windows(2).filter(|pair| pair[0] > pair[1]).count()
}

pub fn is_rising(timestamps: &[u64], tolerated: usize) -> bool {
    let found = breaks(timestamps);
    found <= tolerated
}
