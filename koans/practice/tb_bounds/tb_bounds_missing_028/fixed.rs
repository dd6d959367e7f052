pub fn evens<C>(limit: u32) -> C
where
    C: FromIterator<u32>,
{
    let mut found = Vec::new();
    let mut n = 0;
    while n <= limit {
        found.push(n);
        n += 2;
    }
    found.into_iter().collect()
}
