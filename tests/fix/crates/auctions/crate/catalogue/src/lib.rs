//! The lots as they are printed.

use lots::Lot;

/// A page that lends its lots.
#[derive(Debug)]
pub struct Page {
    pub number: usize,
    lots: &[Lot],
}

impl Page {
    pub fn lots(&self) -> &[Lot] {
        self.lots
    }

    pub fn print(&self) -> String {
        let lines = self
            .lots
            .iter()
            .map(|lot| format!("{:>4}  {}\n", lot.number(), lot.title()));
        format!("- {} -\n{}", self.number, lines.collect::<String>())
    }
}

/// So many lots on a page.
pub fn pages(lots: &[Lot], size: usize) -> Vec<Page> {
    let pages = lots.chunks(size).enumerate();
    pages
        .map(|(index, lots)| Page {
            number: index + 1,
            lots,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lots() -> Vec<Lot> {
        let titles = ["globe", "map", "sextant"];
        (1..)
            .zip(titles)
            .map(|(number, title)| Lot::new(number, title))
            .collect()
    }

    #[test]
    fn pages_are_printed() {
        let lots = lots();
        let pages = pages(&lots, 2);
        assert_eq!(pages[1].print(), "- 2 -\n   3  sextant\n");
    }

    #[test]
    fn lots_outlive_their_pages() {
        let lots = lots();
        let lent = {
            let pages = pages(&lots, 2);
            pages[0].lots()
        };
        assert_eq!(lent.len(), 2);
    }
}
