// SPDX-License-Identifier: GPL-3.0-or-later

// Checks checkpoints and proofs of a node with golang.org/x/mod/sumdb, the code with which Go checks its own transparency
// log: notes with package note, RFC 6962 proofs with package tlog. Nothing of ours takes part but the one rule that
// package note does not know, the text under a cosignature (https://c2sp.org/tlog-cosignature).
//
// Standard input: JSON as in type input. Ends with an error when anything does not hold, or when one of the same proofs
// with a changed byte does.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type input struct {
	Origins    []string
	Validators []struct{ Name, Key string }
	Quorum     int
	Inclusions []struct {
		Checkpoint string
		Leaf       string // bytes
		Index      int64
		Path       []string
	}
	Consistencies []struct {
		Old, New string // checkpoints
		Path     []string
	}
}

// cosigner is a note.Verifier for algorithm 4: the signature begins with the time, and covers it.
type cosigner struct {
	name string
	key  ed25519.PublicKey
}

func (c cosigner) Name() string { return c.name }

func (c cosigner) KeyHash() uint32 {
	hash := sha256.Sum256(append([]byte(c.name+"\n\x04"), c.key...))
	return binary.BigEndian.Uint32(hash[:])
}

func (c cosigner) Verify(message, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	seconds := binary.BigEndian.Uint64(signature)
	return ed25519.Verify(c.key, []byte(fmt.Sprintf("cosignature/v1\ntime %d\n%s", seconds, message)), signature[8:])
}

func need(err error, what string) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
		os.Exit(1)
	}
}

func refuse(err error, what string) {
	if err == nil {
		fmt.Fprintf(os.Stderr, "%s is believed\n", what)
		os.Exit(1)
	}
}

type checker struct {
	wish      input
	verifiers note.Verifiers
}

// head opens a checkpoint: the note, its quorum, and the tree that its text tells of.
func (c checker) head(text string) (tlog.Tree, string, error) {
	var tree tlog.Tree
	opened, err := note.Open([]byte(text), c.verifiers)
	if err != nil {
		return tree, "", err
	}
	if len(opened.UnverifiedSigs) > 0 || len(opened.Sigs) < c.wish.Quorum {
		return tree, "", fmt.Errorf("%d cosignatures, %d of unknown keys", len(opened.Sigs), len(opened.UnverifiedSigs))
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return tree, "", fmt.Errorf("a checkpoint has three lines")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, "", err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || copy(tree.Hash[:], root) != tlog.HashSize {
		return tree, "", fmt.Errorf("the root: %v", err)
	}
	for _, origin := range c.wish.Origins {
		if origin == lines[0] {
			return tree, origin, nil
		}
	}
	return tree, "", fmt.Errorf("origin %s", lines[0])
}

func hashes(texts []string) []tlog.Hash {
	out := make([]tlog.Hash, len(texts))
	for i, text := range texts {
		raw, err := hex.DecodeString(text)
		need(err, "hash of a proof")
		if copy(out[i][:], raw) != tlog.HashSize || len(raw) != tlog.HashSize {
			need(fmt.Errorf("%d bytes", len(raw)), "hash of a proof")
		}
	}
	return out
}

func (c checker) inclusions() {
	for n, each := range c.wish.Inclusions {
		what := fmt.Sprintf("inclusion %d", n)
		tree, _, err := c.head(each.Checkpoint)
		need(err, what)
		leaf, err := hex.DecodeString(each.Leaf)
		need(err, what)
		path := tlog.RecordProof(hashes(each.Path))
		record := tlog.RecordHash(leaf)
		need(tlog.CheckRecord(path, tree.N, tree.Hash, each.Index, record), what)
		refuse(tlog.CheckRecord(path, tree.N, tree.Hash, each.Index, tlog.RecordHash(append(leaf, 0))), what+" of another leaf")
		refuse(tlog.CheckRecord(path, tree.N, tree.Hash, (each.Index+1)%tree.N, record), what+" at another place")
		for i := range path {
			path[i][i%tlog.HashSize] ^= 1
			refuse(tlog.CheckRecord(path, tree.N, tree.Hash, each.Index, record), what+" with a changed hash")
			path[i][i%tlog.HashSize] ^= 1
		}
		_, _, err = c.head(strings.Replace(each.Checkpoint, "\n", "x\n", 1))
		refuse(err, what+" under a changed checkpoint")
	}
}

func (c checker) consistencies() {
	for n, each := range c.wish.Consistencies {
		what := fmt.Sprintf("consistency %d", n)
		before, origin, err := c.head(each.Old)
		need(err, what)
		after, newOrigin, err := c.head(each.New)
		need(err, what)
		if origin != newOrigin || before.N >= after.N {
			need(fmt.Errorf("%s %d and %s %d", origin, before.N, newOrigin, after.N), what)
		}
		path := tlog.TreeProof(hashes(each.Path))
		need(tlog.CheckTree(path, after.N, after.Hash, before.N, before.Hash), what)
		for i := range path {
			path[i][i%tlog.HashSize] ^= 1
			refuse(tlog.CheckTree(path, after.N, after.Hash, before.N, before.Hash), what+" with a changed hash")
			path[i][i%tlog.HashSize] ^= 1
		}
		before.Hash[0] ^= 1
		refuse(tlog.CheckTree(path, after.N, after.Hash, before.N, before.Hash), what+" from another root")
	}
}

func main() {
	var c checker
	need(json.NewDecoder(os.Stdin).Decode(&c.wish), "input")
	var known []note.Verifier
	for _, each := range c.wish.Validators {
		key, err := hex.DecodeString(each.Key)
		need(err, "key")
		known = append(known, cosigner{each.Name, key})
	}
	c.verifiers = note.VerifierList(known...)
	if len(c.wish.Inclusions) == 0 || len(c.wish.Consistencies) == 0 {
		need(fmt.Errorf("nothing to check"), "input")
	}
	c.inclusions()
	c.consistencies()
	fmt.Printf("%d inclusion proofs, %d consistency proofs\n", len(c.wish.Inclusions), len(c.wish.Consistencies))
}
