mod exam {
    use std::marker::PhantomData;

    pub struct Submitted;
    pub struct Graded;

    pub struct Paper<S> {
        pub answers: Vec<char>,
        pub points: usize,
        state: PhantomData<S>,
    }

    impl Paper<Submitted> {
        pub fn submit(text: &str) -> Self {
            Paper {
                answers: text.chars().collect(),
                points: 0,
                state: PhantomData,
            }
        }

        pub fn grade(self, key: &str) -> Paper<Graded> {
            let points = self
                .answers
                .iter()
                .zip(key.chars())
                .filter(|(a, k)| **a == *k)
                .count();
            Paper {
                answers: self.answers,
                points,
                state: PhantomData,
            }
        }
    }

    pub fn result(paper: &Paper<Graded>) -> (usize, usize) {
        let _: PhantomData<Graded> = paper.state;
        (paper.points, paper.answers.len())
    }
}

pub fn passes(text: &str) -> bool {
    let answers: Vec<char> = text.chars().collect();
    let points = answers
        .iter()
        .zip("ABBA".chars())
        .filter(|(a, k)| **a == *k)
        .count();
    let paper = exam::Paper {
        answers,
        points,
        state: std::marker::PhantomData,
    };
    let (points, total) = exam::result(&paper);
    2 * points >= total
}
