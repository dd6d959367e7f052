pub trait Container {
    type Content;
    fn contents(&self) -> &[Self::Content];

    fn first(&self) -> Option<&Self::Content> {
        self.contents().first()
    }
}

pub struct Greenhouse {
    pub pots: Vec<String>,
}

impl Container for Greenhouse {
    type Content = String;

    fn contents(&self) -> &[String] {
        &self.pots
    }
}

pub fn count_like<C>(container: &C, wanted: &C::Item) -> usize
where
    C: Container,
    C::Item: PartialEq,
{
    container.contents().iter().filter(|c| *c == wanted).count()
}
