/// Takes turns between playlists until all are used up.
pub fn interleave<I>(lists: Vec<I>) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator,
{
    let mut sources: Vec<I::IntoIter> = lists.into_iter().map(I::into_iter).collect();
    let mut turn = 0;
    std::iter::from_fn(move || loop {
        turn %= sources.len().max(1);
        match sources.get_mut(turn)?.next() {
            Some(item) => {
                turn += 1;
                return Some(item);
            }
            None => drop(sources.remove(turn)),
        }
    })
}
