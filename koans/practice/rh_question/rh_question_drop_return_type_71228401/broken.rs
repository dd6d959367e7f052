use std::fmt::Debug;

/// The seat with the best hand; `None` where the best is shared.
pub fn winner<'s, S, H>(table: &'s [(S, H)])
where
    S: Debug,
    H: Ord,
{
    let (seat, best) = table.iter().max_by(|a, b| a.1.cmp(&b.1))?;
    let equals = table.iter().filter(|(_, hand)| hand == best).count();
    (equals == 1).then_some(seat)
}
