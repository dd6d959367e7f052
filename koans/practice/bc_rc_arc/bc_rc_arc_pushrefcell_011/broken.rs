use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

pub struct Page {
    pub url: String,
    links: Vec<Rc<Page>>,
}

pub fn page(url: &str) -> Rc<Page> {
    Rc::new(Page {
        url: url.to_string(),
        links: vec![],
    })
}

pub fn link(from: &Rc<Page>, to: &Rc<Page>) {
    from.links.push(Rc::clone(to));
}

pub fn reachable(start: &Rc<Page>) -> Vec<String> {
    let mut seen = vec![start.url.clone()];
    let mut queue = VecDeque::from([start.clone()]);
    while let Some(page) = queue.pop_front() {
        for next in page.links.iter() {
            if !seen.contains(&next.url) {
                seen.push(next.url.clone());
                queue.push_back(next.clone());
            }
        }
    }
    seen
}
