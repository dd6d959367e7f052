pub struct Photo {
    pub tags: Vec<&'static str>,
    pub year: u16,
}

type Filter<'a> = Box<dyn Fn(&Photo) -> bool + 'a>;

fn parse(query: &str) -> Vec<Filter<'_>> {
    let mut filters: Vec<Filter> = Vec::new();
    for word in query.split(' ') {
        let (negated, word) = match word.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        match word.parse::<u16>() {
            Ok(year) => filters.push(Box::new(move |p| (p.year == year) != negated)),
            Err(_) => filters.push(Box::new(|p| p.tags.contains(&word) != negated)),
        }
    }
    filters
}

pub fn search<'p>(gallery: &'p [Photo], query: &str) -> Vec<&'p Photo> {
    let filters = parse(query);
    gallery
        .iter()
        .filter(|photo| filters.iter().all(|f| f(photo)))
        .collect()
}
