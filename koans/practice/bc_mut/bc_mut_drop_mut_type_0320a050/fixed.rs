pub fn best_seats(taken: &[bool], group: usize) -> Option<Vec<usize>> {
    let middle = taken.len() / 2;
    let is_free = |first: usize, count: usize| taken[first..first + count].iter().all(|t| !t);
    let distance = |first: usize| (first + group / 2).abs_diff(middle);

    let last = taken.len().checked_sub(group)?;
    let first = (0..=last)
        .filter(|&seat| is_free(seat, group))
        .min_by_key(|&seat| distance(seat))?;
    Some((first..first + group).collect())
}

pub fn sell(taken: &mut [bool], groups: &[usize]) -> usize {
    let mut sold = 0;
    for &group in groups {
        if let Some(seats) = best_seats(taken, group) {
            sold += seats.len();
            seats.into_iter().for_each(|seat| taken[seat] = true);
        }
    }
    sold
}
