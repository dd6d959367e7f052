pub struct Hit {
    pub url: String,
    pub score: f32,
}

pub struct Pager {
    hits: Vec<Hit>,
    per_page: usize,
}

pub struct Pages<'p> {
    rest: &'p [Hit],
    per_page: usize,
}

impl Pager {
    pub fn new(mut hits: Vec<Hit>, per_page: usize) -> Option<Self> {
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        (per_page > 0).then_some(Pager { hits, per_page })
    }

    pub fn pages(&self) -> Pages<'_> {
        Pages {
            rest: &self.hits,
            per_page: self.per_page,
        }
    }
}

impl<'p> Iterator for Pages<'p> {
    type Item = Vec<&'p str>;

    fn next(&mut self) -> Option<Self::Item> {
        let size = self.per_page.min(self.rest.len());
        let (page, rest) = self.rest.split_at(size);
        self.rest = rest;
        (size > 0).then(|| page.iter().map(|hit| hit.url.as_str()).collect())
    }
}
