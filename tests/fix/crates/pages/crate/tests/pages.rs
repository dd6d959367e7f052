use pages::{blocks, inline, page, Block};

#[test]
fn marks() {
    assert_eq!(
        inline("a *b _c_* `1<2`"),
        "a <strong>b <em>c</em></strong> <code>1&lt;2</code>"
    );
    assert_eq!(inline("2 * 3"), "2 * 3");
}

#[test]
fn paragraphs_are_put_together() {
    let found = blocks("## T\none\ntwo\n\n- x\n");
    assert_eq!(found[0], Block::Heading(2, "T".to_string()));
    assert_eq!(found[1], Block::Paragraph("one two".to_string()));
    assert_eq!(found.len(), 3);
    assert_eq!(page("# A\nb"), "<h1>A</h1>\n<p>b</p>");
}
