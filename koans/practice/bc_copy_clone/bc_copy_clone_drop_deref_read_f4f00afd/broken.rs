use std::collections::BTreeMap;

pub type Ratings = BTreeMap<String, u8>;

pub fn merge_by<F>(mine: &Ratings, theirs: &Ratings, resolve: F) -> Ratings
where
    F: Fn(&str, u8, u8) -> u8,
{
    let mut merged = theirs.clone();
    for (song, stars) in mine {
        merged
            .entry(song.clone())
            .and_modify(|other| *other = resolve(song, stars, *other))
            .or_insert(*stars);
    }
    merged
}

pub fn favourites(mine: &Ratings, theirs: &Ratings) -> Vec<String> {
    let merged = merge_by(mine, theirs, |_, a, b| a.min(b));
    merged
        .into_iter()
        .filter(|(_, stars)| *stars >= 4)
        .map(|(song, _)| song)
        .collect()
}
